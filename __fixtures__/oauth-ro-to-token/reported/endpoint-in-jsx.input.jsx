import React from 'react';
import { LoginForm } from './LoginForm';

export default function Login({ tenant }) {
  return (
    <main>
      <LoginForm endpoint="/oauth/ro" connection="sms" />
      <form method="post" action={`https://${tenant}/oauth/ro`}>
        <input type="hidden" name="connection" value="sms" />
      </form>
    </main>
  );
}
