/** How the table of spending is read as a fiscal cube: measures and dimensions of Fiscal Data Package. */
export const fiscalModel = {
  measures: {
    amount: { source: 'amount', resource: 'spending', currency: 'CNY', factor: 1, direction: 'expenditure' },
  },
  dimensions: {
    year: {
      dimensionType: 'datetime',
      primaryKey: 'year',
      attributes: { year: { source: 'fiscal_year', resource: 'spending' } },
    },
    phase: {
      dimensionType: 'other',
      primaryKey: 'phase',
      attributes: {
        phase: { source: 'phase', resource: 'spending' },
        label: { source: 'phase_label', resource: 'spending', labelfor: 'phase' },
      },
    },
    body: {
      ...{ dimensionType: 'classification', classificationType: 'administrative', primaryKey: 'code' },
      attributes: {
        code: { source: 'code', resource: 'bodies', parent: 'parent' },
        name: { source: 'name', resource: 'bodies', labelfor: 'code' },
        parent: { source: 'parent', resource: 'bodies' },
      },
    },
    function: {
      ...{ dimensionType: 'classification', classificationType: 'functional', primaryKey: 'code' },
      attributes: {
        code: { source: 'code', resource: 'functions', parent: 'parent' },
        name: { source: 'name', resource: 'functions', labelfor: 'code' },
        parent: { source: 'parent', resource: 'functions' },
      },
    },
    expenditure: {
      dimensionType: 'classification',
      primaryKey: 'type',
      attributes: {
        type: { source: 'expenditure_type', resource: 'spending' },
        label: { source: 'expenditure_type_label', resource: 'spending', labelfor: 'type' },
      },
    },
  },
} as const
