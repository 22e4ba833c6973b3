import jwtDecode from 'jwt-decode';

export default {
  methods: {
    login(phone, code) {
      this.$http
        .post('https://acme.example.auth0.com/oauth/ro', { client_id: 'kiosk', connection: 'sms', grant_type: 'password', username: phone, password: code, scope: 'openid' })
        .then((response) => {
          this.token = response.body.id_token;
        })
        .catch((response) => {
          if (response.status === 401) this.message = 'wrong code';
        });
    },
    plan() {
      return jwtDecode(this.token).user_metadata.plan;
    },
  },
};
