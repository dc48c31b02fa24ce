import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/css/index.css';
import './css/index.css';
import { ApiProblem } from '../api/problem.js';
import { DeskWords } from '../text/DeskWords.js';
import { KeysProvider } from '../ui/keys/KeysProvider.js';
import { CodeNamesProvider } from './app/CodeNamesProvider.js';
import { router } from './app/router.js';
import { SchemeProvider } from './app/SchemeProvider.js';
import { SessionGate } from './app/SessionGate.js';
import { ToastProvider } from './app/ToastProvider.js';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A refusal stays a refusal; only silence and outages are worth a second try.
      retry: (count, error) => !(error instanceof ApiProblem && error.status < 500) && count < 2,
    },
  },
});

const place = document.getElementById('desk');
if (!place) throw new Error('index.html has no #desk');
createRoot(place).render(
  <StrictMode>
    <SchemeProvider>
      <DeskWords>
        <QueryClientProvider client={queries}>
          <KeysProvider>
            <ToastProvider>
              <SessionGate>
                <CodeNamesProvider>
                  <RouterProvider router={router} />
                </CodeNamesProvider>
              </SessionGate>
            </ToastProvider>
          </KeysProvider>
        </QueryClientProvider>
      </DeskWords>
    </SchemeProvider>
  </StrictMode>,
);
