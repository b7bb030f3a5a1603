import {
  bureauPosts,
  type DemoPost,
  departmentPosts,
  districtBureauPosts,
  institutionPosts,
  sectionPosts,
  townOfficePosts,
} from './staffing.ts'
import {
  city,
  cityDepartments,
  cityInstitutions,
  districtDepartments,
  districtInstitutions,
  districts,
  partners,
  sections,
} from './structure.ts'

export interface DemoUnit {
  readonly id: string
  readonly name: string
  readonly shortName?: string
  readonly kind: 'finance-bureau' | 'section' | 'town-office' | 'department' | 'institution' | 'partner'
  readonly parent?: string
  readonly region: string
  readonly code?: string
  readonly publishes?: true
  readonly posts: readonly DemoPost[]
}

/** Every unit of the city, parents before children. */
export const demoUnits = (): readonly DemoUnit[] => [
  ...cityBureau,
  ...departmentsOf('city', city.name.slice(-1), city.id, '101', cityDepartments, cityInstitutions),
  ...partners.map(
    ([id, name]): DemoUnit => ({ id: `partner-${id}`, name, kind: 'partner', region: city.id, posts: [] }),
  ),
  ...districts.flatMap((district, index) => [
    ...districtBureau(district),
    ...departmentsOf(
      district.id,
      district.name,
      district.id,
      `${201 + index}`,
      districtDepartments,
      districtInstitutions,
    ),
  ]),
]

const cityBureau: readonly DemoUnit[] = [
  {
    id: 'finance',
    name: '云州市财政局',
    shortName: '市财政局',
    kind: 'finance-bureau',
    region: city.id,
    code: '101001',
    publishes: true,
    posts: bureauPosts,
  },
  ...sections.map(
    ([id, name]): DemoUnit => ({
      id: `finance-${id}`,
      name,
      kind: 'section',
      parent: 'finance',
      region: city.id,
      posts: sectionPosts(id),
    }),
  ),
]

const districtBureau = (district: (typeof districts)[number]): readonly DemoUnit[] => [
  {
    id: `finance-${district.id}`,
    name: `${district.name}财政局`,
    kind: 'finance-bureau',
    region: district.id,
    code: `${district.code}001`,
    publishes: true,
    posts: districtBureauPosts,
  },
  ...district.towns.flatMap((town, index): readonly DemoUnit[] => [
    {
      id: `town-${district.id}-${index + 1}`,
      name: `${district.name}${town}${town.endsWith('街道') ? '办事处' : '人民政府'}`,
      shortName: town,
      kind: 'department',
      region: `${district.id}-${index + 1}`,
      code: `${district.code}${300 + index}`,
      publishes: true,
      posts: [],
    },
    {
      id: `town-finance-${district.id}-${index + 1}`,
      name: `${town}财政所`,
      kind: 'town-office',
      parent: `town-${district.id}-${index + 1}`,
      region: `${district.id}-${index + 1}`,
      posts: townOfficePosts,
    },
  ]),
]

const departmentsOf = (
  prefix: string,
  name: string,
  region: string,
  code: string,
  departments: readonly string[],
  institutions: readonly (readonly [string, string])[],
): readonly DemoUnit[] => [
  ...departments.map(
    (department, index): DemoUnit => ({
      id: `${prefix}-department-${index + 1}`,
      name: prefix === 'city' ? `云州市${department}` : `${name}${department}`,
      shortName: `${name}${department}`,
      kind: 'department',
      region,
      code: `${code}${String(index + 1).padStart(3, '0')}`,
      publishes: true,
      posts: departmentPosts,
    }),
  ),
  ...institutions.map(
    ([department, institution], index): DemoUnit => ({
      id: `${prefix}-institution-${index + 1}`,
      name: prefix === 'city' ? `云州市${institution}` : `${name}${institution}`,
      kind: 'institution',
      parent: `${prefix}-department-${departments.indexOf(department) + 1}`,
      region,
      code: `${code}${String(index + 501).padStart(3, '0')}`,
      publishes: true,
      posts: institutionPosts,
    }),
  ),
]
