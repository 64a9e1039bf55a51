/** What shops say of an order in each language: that money came, that none did, that it went back. */
export const STATUSES = {
  German: {
    header: "Kunde,Datum,Betrag,Zahlungsstatus",
    paid: "Bezahlt|Abgeschlossen|Versendet|In Bearbeitung|Geliefert|Komplett bezahlt|Zahlung eingegangen|Zahlung erhalten|Wartet auf Versand|Bestätigt",
    notPaid:
      "Unbezahlt|Storniert|Fehlgeschlagen|Ausstehende Zahlung|Abgelehnt|Offen|In Wartestellung|Entwurf|Zahlungsfehler|Abgebrochen|Zahlung offen|Nicht bezahlt|Widerrufen|Wartet auf Zahlung",
    back: "Erstattet|Rückerstattet|Gutgeschrieben|Retourniert",
  },
  French: {
    header: "Client,Date,Montant,Statut du paiement",
    paid: "Payée|Terminée|Expédiée|En cours|Livrée|Paiement accepté|En attente d'expédition|Validée|En cours de préparation|Traitement en cours",
    notPaid:
      "Impayée|Annulée|Échouée|Attente paiement|Refusée|En attente de paiement|Erreur de paiement|Brouillon|Paiement refusé|Abandonnée|Non payée|Litige|Expirée|Paiement échoué",
    back: "Remboursée|Retournée",
  },
  Spanish: {
    header: "Cliente,Fecha,Importe,Estado del pago",
    paid: "Pagado|Completado|Enviado|Procesando|Entregado|Pago aceptado|Pendiente de envío|Confirmado|Preparación en curso|Pago recibido",
    notPaid:
      "Impagado|Cancelado|Fallido|Pendiente de pago|Rechazado|En espera|Error de pago|Borrador|Pago rechazado|Abandonado|No pagado|Anulado|Caducado|Pago fallido",
    back: "Reembolsado|Devuelto",
  },
  Portuguese: {
    header: "Cliente,Data,Valor,Status do pagamento",
    paid: "Pago|Concluído|Enviado|Processando|Entregue|Pagamento aceite|Aguardando envio|Confirmado|Pagamento aprovado|Faturado",
    notPaid:
      "Não pago|Cancelado|Malsucedido|Pagamento pendente|Recusado|Aguardando pagamento|Erro de pagamento|Rascunho|Pagamento recusado|Abandonado|Negado|Expirado|Falhou|Em disputa",
    back: "Reembolsado|Devolvido|Estornado",
  },
  Italian: {
    header: "Cliente,Data,Importo,Stato del pagamento",
    paid: "Pagato|Completato|Spedito|In lavorazione|Consegnato|Pagamento accettato|In attesa di spedizione|Confermato|Evaso|Preparazione in corso",
    notPaid:
      "Non pagato|Annullato|Fallito|In attesa di pagamento|Rifiutato|In sospeso|Errore di pagamento|Bozza|Pagamento rifiutato|Abbandonato|Scaduto|Insoluto|Negato|Contestato",
    back: "Rimborsato|Reso",
  },
  Dutch: {
    header: "Klant,Datum,Bedrag,Betaalstatus",
    paid: "Betaald|Afgerond|Verzonden|In behandeling|Geleverd|Betaling aanvaard|Wacht op verzending|Bevestigd|Voltooid|Betaling ontvangen",
    notPaid:
      "Onbetaald|Geannuleerd|Mislukt|Wacht op betaling|Geweigerd|In de wacht|Betalingsfout|Concept|Betaling geweigerd|Verlaten|Niet betaald|Verlopen|Afgewezen|Betaling mislukt",
    back: "Terugbetaald|Geretourneerd",
  },
  English: {
    header: "Customer,Date,Amount,Payment status",
    paid: "Paid|Completed|Shipped|Processing|Delivered|Payment accepted|Awaiting shipment|Confirmed|Fulfilled|Payment received",
    notPaid:
      "Unpaid|Cancelled|Failed|Awaiting payment|Declined|On hold|Payment error|Draft|Denied|Abandoned|Voided|Expired|Disputed|Pending payment",
    back: "Refunded|Returned",
  },
} as const;
