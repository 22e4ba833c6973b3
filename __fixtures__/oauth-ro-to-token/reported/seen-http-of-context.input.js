// Azure Functions and Koa plug-ins hand everything to the code as `context`.
module.exports = async function (context, phone, code) {
  return context.http.post('https://acme.example.auth0.com/oauth/ro', {
    client_id: 'c0nt3xt',
    connection: 'sms',
    grant_type: 'password',
    username: phone,
    password: code,
  });
};
