const { default: axios } = require('axios')

exports.passwordless = async (ctx) => {
  const { email, code } = ctx.request.body
  const answer = await axios('https://acme.example.auth0.com/oauth/ro', {
    method: 'POST',
    data: { client_id: 'koaBoat', connection: 'email', username: email, password: code, grant_type: 'password' }
  })
  ctx.body = answer.data
}
