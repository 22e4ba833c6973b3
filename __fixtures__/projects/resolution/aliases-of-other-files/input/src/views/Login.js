export default () => 'login';
