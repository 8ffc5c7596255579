export const Bar = () => <div className="bg-[#5E7284] p-2" title="#5E7284" />;
