var AUTH0_DOMAIN = "acme.example.auth0.com";

module.exports = function exchangeCode(email, code) {
  return fetch("https://" + AUTH0_DOMAIN + "/oauth/token", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      client_id: "Zx81mailroom",
      username: email,
      otp: code,
      realm: "email",
      grant_type: "http://auth0.com/oauth/grant-type/passwordless/otp",
      scope: "openid offline_access"
    })
  })
    .then(function (response) {
      if (!response.ok) throw new Error("Login failed: " + response.status);
      return response.json();
    })
    .then(function (tokens) {
      return tokens.id_token;
    });
};
