/**
 * Contacts of the demo unit, by the names that content uses. National numbers that anybody may
 * call; a real unit enters its own and checks them.
 */
export const demoContacts = {
	emergency: { name: { nb: 'nødtelefonen', en: 'the emergency number' }, phone: '113' },
	'crisis-centre': {
		name: { nb: 'Vold- og overgrepslinjen (krisesenter)', en: 'the violence helpline (shelter)' },
		phone: '116 006'
	},
	'violence-helpline': {
		name: { nb: 'Vold- og overgrepslinjen', en: 'the violence and abuse helpline' },
		phone: '116 006'
	},
	'child-welfare-duty': {
		name: { nb: 'barnevernvakten eller Alarmtelefonen', en: 'the child welfare duty line' },
		phone: '116 111'
	},
	'mental-health-helpline': {
		name: { nb: 'Hjelpetelefonen til Mental Helse', en: 'the Mental Helse helpline' },
		phone: '116 123'
	}
};
