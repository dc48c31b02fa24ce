-- serves: does the reporter of this signal have a mailbox that the desk can write to?
create index source_receipt_signal on source_receipt (signal_id);
