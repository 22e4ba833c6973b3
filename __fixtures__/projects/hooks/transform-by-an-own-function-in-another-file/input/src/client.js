import axios from 'axios';
const toForm = (d) => new URLSearchParams({ client_id: d.client_id, connection: d.connection, username: d.username, password: d.password, grant_type: d.grant_type }).toString();
export default axios.create({ baseURL: 'https://acme.auth0.com', transformRequest: [(data) => toForm(data)] });
