module.exports = function (namespace, email, code) {
  return fetch("https://" + namespace + ".auth0.com" + "/oauth/ro", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      client_id: "fOrestRanger",
      connection: "email",
      grant_type: "password",
      username: email,
      password: code
    })
  });
};
