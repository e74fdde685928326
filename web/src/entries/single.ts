/** The first script of the one file: takes the site out of the file's blocks and writes the page that the address names. */

import { pageIn } from '../single/address.ts';
import { Archive } from '../single/archive.ts';
import { Course } from '../single/course.ts';

const course = new Course(new Archive(document));
course.write(pageIn(location.search));
