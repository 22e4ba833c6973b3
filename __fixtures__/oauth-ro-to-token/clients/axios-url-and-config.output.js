const { default: axios } = require('axios')

exports.passwordless = async (ctx) => {
  const { email, code } = ctx.request.body
  const answer = await axios('https://acme.example.auth0.com/oauth/token', {
    method: 'POST',
    data: { client_id: 'koaBoat', realm: 'email', username: email, otp: code, grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp' }
  })
  ctx.body = answer.data
}
