import type { ConfigurationView, ThresholdView } from '../../kernel/wire-administration.ts'
import { endpoint } from '../endpoint.ts'
import { type Policy, thresholds } from '../policy.ts'
import { escalation, overdueEvery } from '../reminder-policy.ts'

const group = '系统管理'

/** How the installation is set up, for the administrators whose business it is. */
export const policyEndpoints = [
  endpoint({
    method: 'GET',
    path: '/api/policies',
    name: '安全策略',
    says: '各项取值由部署配置给出；惯例取值均已注明。',
    group,
    reach: 'security',
    run: async ({ context }) => ({
      thresholds: Object.entries(thresholds).map(
        ([id, declared]): ThresholdView => ({ id, ...declared, value: context.policy[id as keyof Policy] }),
      ),
    }),
  }),
  endpoint({
    method: 'GET',
    path: '/api/configuration',
    name: '系统配置',
    group,
    reach: 'system',
    run: async ({ context: { store, mode, today, policy } }): Promise<ConfigurationView & Record<string, unknown>> => ({
      engine: store.engine,
      mode,
      bureau: store.office.bureau,
      city: store.office.city,
      today: today(),
      calendar: store.jurisdiction.calendar.version,
      modules: store.modules.map(({ id, name, duty }) => ({ id, name, duty })),
      reminders: { escalation: escalation.map(({ id, name, left }) => ({ id, name, left })), overdueEvery },
      limits: { uploadMegabytes: policy.uploadMegabytes, importMegabytes: policy.importMegabytes },
    }),
  }),
]
