/** Flow's parser looks for files and random numbers where nobody gives them; it needs neither. */
export default {};
