import { connect } from './opend';

const scope = 'opend';

export default connect({ host: '127.0.0.1', port: 11111, scope });
