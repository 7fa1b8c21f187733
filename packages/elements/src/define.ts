import './guide-viewer/define.ts';
import './material-checklist/define.ts';
import './progress-tracker/define.ts';
