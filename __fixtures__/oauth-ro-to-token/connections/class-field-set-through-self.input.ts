import axios from 'axios';

export class Login {
  private connection = 'sms';

  onTenant(emitter: NodeJS.EventEmitter) {
    const self = this;
    emitter.on('tenant', function (tenant: { connection: string }) {
      self.connection = tenant.connection;
    });
  }

  verify(username: string, code: string) {
    return axios.post('https://acme.example.auth0.com/oauth/ro', {
      client_id: 'k3yL1meKiosk', grant_type: 'password', connection: this.connection, username, password: code,
    });
  }
}
