exports.connection = 'staff';
