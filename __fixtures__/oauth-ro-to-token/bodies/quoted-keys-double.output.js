module.exports = async (axios, { email, pin }) => {
  const answer = await axios.post("https://acme.example.auth0.com/oauth/token", {
    "client_id": "k3yL1meKiosk",
    "username": email,
    "otp": pin,
    "realm": "email",
    "grant_type": "http://auth0.com/oauth/grant-type/passwordless/otp",
    "scope": "openid",
  });
  return answer.data["access_token"];
};
