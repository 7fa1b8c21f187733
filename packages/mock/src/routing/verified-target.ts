import type { ApplicationTarget, ServiceGuide, VerifiedTarget } from '@tongban/domain';

/**
 * A target that names this very guide, as its type says from here on. This is the platform's one place that gives the type:
 * whoever wants a verified target must have found the guide.
 */
export function verifiedTarget(
  { item, jurisdiction: { division }, digest }: ServiceGuide,
  { from, participating }: Pick<ApplicationTarget, 'from' | 'participating'>,
): VerifiedTarget {
  const target: ApplicationTarget = {
    item,
    division,
    guideDigest: digest,
    ...(from !== undefined && { from }),
    ...(participating !== undefined && { participating }),
  };
  return target as VerifiedTarget;
}
