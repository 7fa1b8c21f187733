import './correction-notice/define.ts';
import './guide-viewer/define.ts';
import './licence-picker/define.ts';
import './material-checklist/define.ts';
import './progress-tracker/define.ts';
import './sign-in/define.ts';
