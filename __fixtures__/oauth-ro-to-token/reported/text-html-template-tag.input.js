import { html } from 'lit';

export const form = (phone) => html`
  <form method="post" action="https://acme.example.auth0.com/oauth/ro">
    <input type="hidden" name="connection" value="sms">
    <input type="hidden" name="username" value="${phone}">
    <input name="password">
  </form>
`;
