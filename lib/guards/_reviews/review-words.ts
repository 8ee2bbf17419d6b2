/** Words about reviews, for the guards that look at how they are asked for. */
export const reviewWords = {
  give:
    'leave|leaves|leaving|write|writes|writing|post|posts|posting|posted|submit|submits|submitting|drop|dropping|share|shares|sharing|shared|' +
    'put|putting|publish|publishing|published|add|adding|send|sending|record|film|pen|give|gives|giving|gave|left|wrote|written|place|upload|uploading|do|' +
    'doing|make|pop|throw|type|complete|jot|provide|providing|offer|offering|lend|turn|tap|hit',
  review:
    'review|reviews|rating|ratings|feedback|testimonial|testimonials|opinion|opinions|recommendation|writeup|writeups|write|' +
    'thoughts|comment|comments|experience|critique|endorsement|score|verdict|appraisal|impressions|stars|star|words|take|reseña|word',
  /** What stands written by the customer and could be altered. */
  written:
    'review|reviews|rating|ratings|testimonial|feedback|writeup|write|score|stars|star|comment|comments|post|critique|verdict|words|assessment|opinion|remarks|complaint|wrote|said',
  site:
    'trustpilot|tripadvisor|yelp|capterra|g2|glassdoor|feefo|yotpo|holidaycheck|kununu|goodreads|doctolib|jameda|' +
    'productreview|sitejabber',
  bigSite:
    'trustpilot|tripadvisor|yelp|capterra|g2|glassdoor|feefo|holidaycheck|kununu|booking|google|amazon|maps|appstore|play|reddit|goodreads|etsy|ebay|airbnb|product',
  platform:
    'trustpilot|tripadvisor|yelp|capterra|g2|glassdoor|feefo|yotpo|holidaycheck|kununu|booking|google|amazon|facebook|maps|store|appstore|play|steam|' +
    'reddit|page|website|site|wall|profile|airbnb|instagram|goodreads|online|platform|listing|shop|web|forum|thread|app|marketplace|etsy|ebay',
  change:
    'change|changing|amend|amending|edit|editing|revise|revising|update|updating|raise|raising|bump|bumping|lift|lifting|upgrade|upgrading|improve|' +
    'improving|reconsider|reconsidering|rethink|rethinking|revisit|revisiting|correct|correcting|rewrite|rewriting|adjust|adjusting|increase|increasing|alter|' +
    'altering|modify|modifying|swap|swapping|replace|replacing|remove|removing|delete|deleting|withdraw|withdrawing|retract|retracting|erase|erasing|pull|pulling|hide|' +
    'unpublish|scrub|drop|lose|soften|tone|redo|rescind|bin|wipe|archive|boost|boosting|rerate|re',
  changed:
    'changed|amended|edited|revised|updated|raised|bumped|lifted|upgraded|improved|corrected|rewritten|adjusted|increased|altered|modified|swapped|' +
    'replaced|removed|deleted|withdrawn|retracted|erased|pulled|hidden|unpublished|gone|down|disappear|disappears|vanish|vanishes|vanished|offline|go|goes|taken|move|moved|higher|reworded',
  you: 'you|your|yours|u|ur|ya',
} as const;
