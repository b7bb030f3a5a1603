import { useSyncExternalStore } from 'react'
import { underWay } from '../api/upload.ts'

/** Whether a file is still on its way; the form waits for it. */
export const useUploading = (): boolean => useSyncExternalStore(underWay.subscribe, underWay.count) > 0
