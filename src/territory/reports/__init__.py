"""Documents that leave the tool: data packages now; PDF, DOCX and XLSX with the issues that need them."""
