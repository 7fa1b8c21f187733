import type { RegisteredUse } from '@tongban/domain';
import type { RegisteredRepresentation, WalletLicence } from '@tongban/samples';

/** The registers that a platform asks: they are read, never changed. */
export interface Registers {
  /** The e-licences, each in its holder's wallet. */
  licences: readonly WalletLicence[];
  /** What items have registered that they need of licences. */
  uses: readonly RegisteredUse[];
  /** Who may act for whom. */
  representations: readonly RegisteredRepresentation[];
}
