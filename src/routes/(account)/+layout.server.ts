import { loadStaffFrame } from '../(staff)/load-staff-frame.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = loadStaffFrame;
