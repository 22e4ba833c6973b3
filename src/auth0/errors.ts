/** What a wrong code is answered with, by the code of the error and by the status of the response. */
export interface WrongCode {
  readonly error: string;
  readonly status: number;
  /** Where it is documented. */
  readonly document: string;
}

/** At `/oauth/ro`. */
export const LEGACY_WRONG_CODE: WrongCode = {
  error: 'invalid_user_password',
  status: 401,
  document: 'https://auth0.com/docs/troubleshoot/product-lifecycle/past-migrations/resource-owner-passwordless-credentials-exchange',
};

/** At `/oauth/token` with the passwordless OTP grant. */
export const WRONG_CODE: WrongCode = {
  error: 'invalid_grant',
  status: 403,
  document: 'https://auth0.com/docs/api/authentication/passwordless/authenticate-user',
};
