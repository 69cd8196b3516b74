/** Abbreviations that a full stop belongs to, in English and French, in lower case. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `
  mr mrs ms dr dre prof st ste mme mmes mlle mlles mm me mgr gen gén col lt cdt sgt cpt capt gov sen rep hon rev sr jr
  pr no nos nr vol art fig p pp cf ex av apr al vs env tél tel chap éd ed eds cit op ibid etc inc ltd co corp bros dept
  approx est min max univ ass assoc
  `
    .trim()
    .split(/\s+/u),
);

/** Names with a capital in the middle. */
export const CAMEL_CASE: ReadonlySet<string> = new Set(
  `
  AdSense AirPods AirTag AliExpress AlphaGo AppStore AstraZeneca AutoCAD BioNTech BitTorrent BlackBerry BlackRock
  BlaBlaCar BuzzFeed CentOS CloudFlare CoffeeScript CoinBase ConocoPhillips CrowdStrike DeepL DeepMind DeepSeek
  DocuSign DoorDash DreamWorks DropBox DuckDuckGo EasyJet ExxonMobil FaceBook FaceTime FedEx FireFox FreeBSD GameStop
  GitHub GitLab GlaxoSmithKline GoPro HarperCollins HubSpot HuffPost InstaGram JavaScript JetBlue LaTeX LibreOffice
  LinkedIn LiveJournal MacBook MailChimp MasterCard MediaPart MediaWiki MongoDB MoveOn MySpace MySQL NetBSD NetFlix
  NewsGuard NordVPN NovaBay OkCupid OnePlus OneDrive OnlyFans OpenOffice OpenStreetMap OpenStack OpenSea PageRank
  PayPal PhotoShop PlayStation PostgreSQL PowerPoint PowerShell ProPublica ProtonMail PubMed QuickTime ReactOS
  RuPaul RyanAir SafeSearch SalesForce ScotRail SharePoint SnapChat SoftBank SolarWinds SoundCloud SpaceX StarLink
  StreetView TechCrunch ThinkPad TikTok TotalEnergies TripAdvisor TrueType TypeScript UniCredit UnionPay UnitedHealth
  VMware VirtualBox VoiceOver WeChat WeTransfer WeWork WebSocket WhatsApp WikiLeaks WikiData WikiMedia WireGuard
  WordPad WordPress WorldCat XBox YouGov YouTube YouTuber YouTubers ZeroHedge
  `
    .trim()
    .split(/\s+/u),
);

/** First parts of surnames that go on with a capital, and of words such as iPhone. */
export const CAMEL_PREFIX = /^(?:Mc|Mac|De|Des|Di|Da|Du|Del|Della|La|Le|Lo|Van|Von|Fitz|Saint|\p{L})$/u;
