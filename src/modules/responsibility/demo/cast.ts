/** Who acts for the bureau in the demonstration of this duty. */
export const OFFICER = '法规科/法规科工作人员'
export const HEAD = '法规科/法规科科长'
export const OFFICE = '办公室/办公室主任'
export const CHIEF = '市财政局/局长'
