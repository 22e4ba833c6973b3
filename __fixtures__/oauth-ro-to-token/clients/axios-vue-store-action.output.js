import axios from 'axios'

const state = { tokens: null }

const actions = {
  verifyCode: async ({ commit, rootState }, code) => {
    const response = await axios.post('https://acme.example.auth0.com/oauth/token', {
      client_id: 'gReenhouse', realm: 'email', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp',
      username: rootState.login.email, otp: code,
    })
    commit('SET_TOKENS', response.data)
  },
}

export default { state, actions }
