/** What is known of a customer's contacts is one row; the rows of `counters` hold many numbers each. Frozen. */
export const stores = { contacts: 'customerId' };
