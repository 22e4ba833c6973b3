module.exports = (phone) => `
  <form method="post" action="https://acme.example.auth0.com/oauth/ro">
    <input type="hidden" name="client_id" value="t3xt">
    <input type="hidden" name="connection" value="sms">
    <input type="hidden" name="grant_type" value="password">
    <input type="hidden" name="username" value="${phone}">
    <input name="password" inputmode="numeric">
    <button>Log in</button>
  </form>
`;
