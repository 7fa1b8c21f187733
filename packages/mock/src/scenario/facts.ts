import type { Instant, ServiceCase, ServiceGuide } from '@tongban/domain';

/** What whoever plays a step knows: all of it read through the authority's routes. */
export interface Facts {
  /** The case. */
  record: ServiceCase;
  /** Its guide. */
  guide: ServiceGuide;
  /** What time it is when the step is played. */
  now: Instant;
}
