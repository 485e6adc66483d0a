import type { ComponentChildren } from 'preact';

function Icon({ children, size = 20 }: { children: ComponentChildren; size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" aria-hidden="true">
      <g stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
        {children}
      </g>
    </svg>
  );
}

export const ExternalIcon = () => (
  <Icon size={16}>
    <path d="M14 4h6v6M20 4l-9 9M10 5H5v14h14v-5" />
  </Icon>
);
export const MoreIcon = () => (
  <Icon>
    <path d="M5 12h.01M12 12h.01M19 12h.01" stroke-width="3.5" />
  </Icon>
);
export const CloseIcon = () => (
  <Icon>
    <path d="M6 6l12 12M18 6L6 18" />
  </Icon>
);
export const EyeIcon = () => (
  <Icon size={16}>
    <path d="M2 12s4-7 10-7 10 7 10 7-4 7-10 7S2 12 2 12z" />
    <circle cx="12" cy="12" r="3" />
  </Icon>
);
export const HashIcon = () => (
  <Icon size={24}>
    <path d="M5 9h15M4 15h15M10 4L7 20M17 4l-3 16" />
  </Icon>
);
export const CodeIcon = () => (
  <Icon>
    <path d="M8 7l-5 5 5 5M16 7l5 5-5 5" />
  </Icon>
);
export const PhoneIcon = () => (
  <Icon>
    <path d="M8 3h8a1 1 0 011 1v16a1 1 0 01-1 1H8a1 1 0 01-1-1V4a1 1 0 011-1zM11 18h2" />
  </Icon>
);
export const MoonIcon = () => (
  <Icon>
    <path d="M20 14A8 8 0 0110 4a8 8 0 1010 10z" />
  </Icon>
);
export const CaretIcon = () => (
  <Icon>
    <path d="M6 9l6 6 6-6" />
  </Icon>
);
