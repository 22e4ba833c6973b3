angular.module('acme').directive('acmeMenu', () => ({
  restrict: 'E',
  scope: { opend: '=', profle: '@' },
  template: '<nav class="dropend profile-area"></nav>',
}));
