export const Bar = () => <div className="bg-[#13396B] p-2" title="#5E7284" />;
