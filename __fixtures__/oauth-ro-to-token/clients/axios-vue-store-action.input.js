import axios from 'axios'

const state = { tokens: null }

const actions = {
  verifyCode: async ({ commit, rootState }, code) => {
    const response = await axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'gReenhouse', connection: 'email', grant_type: 'password',
      username: rootState.login.email, password: code,
    })
    commit('SET_TOKENS', response.data)
  },
}

export default { state, actions }
