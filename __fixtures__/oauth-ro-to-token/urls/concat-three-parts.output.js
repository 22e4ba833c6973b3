module.exports = function (namespace, email, code) {
  return fetch("https://" + namespace + ".auth0.com" + "/oauth/token", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      client_id: "fOrestRanger",
      realm: "email",
      grant_type: "http://auth0.com/oauth/grant-type/passwordless/otp",
      username: email,
      otp: code
    })
  });
};
