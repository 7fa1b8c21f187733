import { defineOnce } from '../registry/define-once.ts';
import { ProgressTrackerElement } from './progress-tracker.ts';

defineOnce('tb-progress-tracker', ProgressTrackerElement);
