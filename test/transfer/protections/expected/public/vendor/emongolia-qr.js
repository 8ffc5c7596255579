export default 'emongolia';
