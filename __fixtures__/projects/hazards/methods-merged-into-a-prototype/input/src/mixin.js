module.exports = { useStaff() { this.connection = 'Staff'; return this; } };
