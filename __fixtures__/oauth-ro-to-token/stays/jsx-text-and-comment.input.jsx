import React from 'react';

export function DeprecationNotice({ tenant }) {
  return (
    <section className="notice">
      {/* POST /oauth/ro goes away with the next release. */}
      <h2>Logins through /oauth/ro</h2>
      <p>
        Applications of {tenant} that still call /oauth/ro must move to the OTP grant
        (connection: sms becomes realm: sms).
      </p>
    </section>
  );
}
