import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import sample from '../assets/guidance-sample.json';
import { createGuidanceDetector } from '../lib/measures/guidance';
import { createMeasurer } from '../lib/measures/measure';
import { createAnalysis } from '../lib/reader/analysis';
import { handOver } from '../lib/reader/analysis-tools';
import { version } from '../package.json';

/** The heavier half of the readers. No page loads it by itself: the background puts it where a reader asks for it. */
export default defineUnlistedScript(() => {
  handOver(version, {
    createAnalysis: () => createAnalysis(createMeasurer({ guidance: createGuidanceDetector(sample) })),
  });
});
