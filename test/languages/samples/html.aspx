<%@ Page Language="C#" AutoEventWireup="true" CodeBehind="Login.aspx.cs" %>
<%-- Тайлбар --%>
<asp:Content ContentPlaceHolderID="Main" runat="server">
  <h1>Нэвтрэх</h1>
  <asp:Label ID="Name" runat="server" Text="Нэр" />
  <asp:RequiredFieldValidator runat="server" ErrorMessage="Нэрээ бичнэ үү" ControlToValidate="Box" />
  <% if (IsNew) { %>
  <p>Сайн уу, <%: User.Name %>!</p>
  <% } %>
  <asp:BoundField DataField="Date" HeaderText="Огноо" />
</asp:Content>
