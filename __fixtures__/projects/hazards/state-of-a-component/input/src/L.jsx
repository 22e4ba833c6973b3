import React, { useState, useReducer, useRef } from 'react';
import axios from 'axios';
export default class L extends React.Component {
  constructor(props) { super(props); this.state = { connection: 'sms', u: '', p: '' }; }
  submit() { const { u, p } = this.state; return axios.post('https://acme.auth0.com/oauth/ro', { client_id: 'c', connection: this.state.connection, grant_type: 'password', username: u, password: p }); }
  render() { return <Picker onValueChange={(connection) => this.setState({ connection })} />; }
}
