module.exports = async (axios, { email, pin }) => {
  const answer = await axios.post("https://acme.example.auth0.com/oauth/ro", {
    "client_id": "k3yL1meKiosk",
    "username": email,
    "password": pin,
    "connection": "email",
    "grant_type": "password",
    "scope": "openid",
  });
  return answer.data["access_token"];
};
