function login(email, code) {
  return $.post("https://acme.example.auth0.com/oauth/token", {
    client_id: "nUrsery",
    realm: "email",
    grant_type: "http://auth0.com/oauth/grant-type/passwordless/otp",
    username: email,
    otp: code
  }).done(function (tokens) {
    $("#welcome").text("Hello!");
    return tokens;
  });
}
