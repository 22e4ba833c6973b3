import jwtDecode from 'jwt-decode';

export default {
  methods: {
    login(phone, code) {
      this.$http
        .post('https://acme.example.auth0.com/oauth/token', { client_id: 'kiosk', realm: 'sms', grant_type: 'http://auth0.com/oauth/grant-type/passwordless/otp', username: phone, otp: code, scope: 'openid' })
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
