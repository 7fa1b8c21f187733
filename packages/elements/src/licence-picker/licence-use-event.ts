import type { AuthorizationRequest, Confirmation } from '@tongban/domain';

/**
 * Before a confirmation of a licence's use is asked for: what she has chosen. Nothing is allowed by it. A portal that
 * prevents it asks for the confirmation itself.
 */
export class LicenceUseEvent extends Event {
  /** What she would allow. */
  readonly request: AuthorizationRequest;

  /** @param request what she would allow */
  constructor(request: AuthorizationRequest) {
    super('tb-licence-use', { bubbles: true, composed: true, cancelable: true });
    this.request = request;
  }
}

/** After a confirmation was asked for; the browser then goes to the portal's own page, where she decides. */
export class ConfirmationOpenedEvent extends Event {
  /** The confirmation. It grants nothing. */
  readonly confirmation: Confirmation;
  /** The portal's own page. */
  readonly address: string;

  /**
   * @param confirmation the confirmation
   * @param address the portal's own page
   */
  constructor(confirmation: Confirmation, address: string) {
    super('tb-confirmation-opened', { bubbles: true, composed: true });
    this.confirmation = confirmation;
    this.address = address;
  }
}
